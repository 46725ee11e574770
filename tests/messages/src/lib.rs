//! What the compiler says to typical mistakes: `mistakes/` has them, each with its message beside it.
#![forbid(unsafe_code)]
