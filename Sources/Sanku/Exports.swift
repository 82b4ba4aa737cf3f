// One import gives everything a user of the library meets.
@_exported public import SankuDiagnostics
@_exported public import SankuModel
@_exported public import SankuQuantity
@_exported public import SankuRegistry
@_exported public import SankuReview
