// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.pix` of [`Invoice`](crate::Invoice).

/// Determines if the amount includes the IOF tax.
#[non_exhaustive]
pub enum AmountIncludesIof {
    /// `always`
    Always,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AmountIncludesIof {
    Always = "always",
    Never = "never",
});
