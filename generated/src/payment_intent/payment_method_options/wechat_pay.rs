// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.wechat_pay` of [`PaymentIntent`](crate::PaymentIntent).

#[cfg(feature = "payment_intents")]
pub mod installments;
#[cfg(feature = "payment_intents")]
pub mod mandate_options;
#[cfg(feature = "payment_intents")]
pub use crate::payment_intent::payment_method_options::acss_debit::routing;

#[cfg(feature = "payment_intents")]
pub use crate::checkout_session::payment_method_options::acss_debit::{
    SetupFutureUsage, VerificationMethod,
};

#[cfg(feature = "payment_intents")]
pub use crate::payment_intent::payment_method_options::acss_debit::{
    CaptureMethod, Installments, Routing,
};

#[cfg(feature = "payment_intents")]
pub use crate::payment_intent::payment_method_options::affirm::MandateOptions;

/// The client type that the end customer will pay from
#[non_exhaustive]
pub enum Client {
    /// `android`
    Android,
    /// `ios`
    Ios,
    /// `web`
    Web,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Client {
    Android = "android",
    Ios = "ios",
    Web = "web",
});
