// Written by `cargo xtask generate`. Do not edit.
//! What is in `automatic_payment_methods` of [`SetupIntent`](crate::SetupIntent).

/// Controls whether this SetupIntent will accept redirect-based payment methods.
///
/// Redirect-based payment methods may require your customer to be redirected to a payment method's
/// app or site for authentication or additional steps. To
/// [confirm](https://docs.stripe.com/api/setup_intents/confirm) this SetupIntent, you may be
/// required to provide a `return_url` to redirect customers back to your site after they
/// authenticate or complete the setup.
#[non_exhaustive]
pub enum AllowRedirects {
    /// `always`
    Always,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AllowRedirects {
    Always = "always",
    Never = "never",
});
