// Written by `cargo xtask generate`. Do not edit.

/// Controls whether this PaymentIntent will accept redirect-based payment methods.
///
/// Redirect-based payment methods may require your customer to be redirected to a payment method's
/// app or site for authentication or additional steps. To
/// [confirm](https://docs.stripe.com/api/payment_intents/confirm) this PaymentIntent, you may be
/// required to provide a `return_url` to redirect customers back to your site after they
/// authenticate or complete the payment.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllowRedirect {
    /// `always`
    Always,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AllowRedirect {
    Always = "always",
    Never = "never",
});
