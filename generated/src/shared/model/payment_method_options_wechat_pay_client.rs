// Written by `cargo xtask generate`. Do not edit.

/// The client type that the end customer will pay from
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodOptionsWechatPayClient {
    /// `android`
    Android,
    /// `ios`
    Ios,
    /// `web`
    Web,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodOptionsWechatPayClient {
    Android = "android",
    Ios = "ios",
    Web = "web",
});
