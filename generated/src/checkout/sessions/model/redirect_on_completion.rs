// Written by `cargo xtask generate`. Do not edit.

/// This parameter applies to `ui_mode: embedded_page`. Learn more about the
/// [redirect behavior](https://docs.stripe.com/payments/checkout/custom-success-page?payment-ui=embedded-form)
/// of embedded sessions. Defaults to `always`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RedirectOnCompletion {
    /// `always`
    Always,
    /// `if_required`
    IfRequired,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(RedirectOnCompletion {
    Always = "always",
    IfRequired = "if_required",
    Never = "never",
});
