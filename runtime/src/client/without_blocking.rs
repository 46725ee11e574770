//! What the compiler says of `build_blocking` where its feature is off.

use std::convert::Infallible;

use super::ClientBuilder;

/// Implemented for nothing: its message names the feature.
#[diagnostic::on_unimplemented(
    message = "`build_blocking` needs the feature `blocking`",
    label = "the feature `blocking` is off",
    note = "turn it on: `cargo add stripe-client --features blocking`"
)]
pub trait Blocking: Sized {
    /// Never called, for nothing implements it.
    fn build_blocking(self) -> Infallible;
}

impl<C> ClientBuilder<C> {
    #[doc(hidden)]
    pub fn build_blocking(self) -> Infallible
    where
        Self: Blocking,
    {
        Blocking::build_blocking(self)
    }
}
