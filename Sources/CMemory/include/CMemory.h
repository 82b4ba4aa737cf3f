#ifndef SANKU_MEMORY_H
#define SANKU_MEMORY_H

#include <stdlib.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

/// Lets each heap take its address space at once instead of a few pages at a time (堆一次到位): a call
/// of the system for every 130 KB costs a quarter of the time of loading packs. Memory is still only
/// used where it is written to.
static inline void sanku_grow_heaps_at_once(void) {
#if defined(__GLIBC__)
  mallopt(M_TOP_PAD, 64 << 20);
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
#endif
}

#endif
