// Written by `cargo xtask generate`. Do not edit.
//! What is in `wallet_options.link` of [`CheckoutSession`](crate::CheckoutSession).

/// Describes whether Checkout should display Link. Defaults to `auto`.
#[non_exhaustive]
pub enum Display {
    /// `auto`
    Auto,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Display {
    Auto = "auto",
    Never = "never",
});
