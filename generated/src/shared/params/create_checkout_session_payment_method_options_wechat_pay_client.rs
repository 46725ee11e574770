// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostCheckoutSessions/payment_method_options/wechat_pay/client`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateCheckoutSessionPaymentMethodOptionsWechatPayClient {
    /// `android`
    Android,
    /// `ios`
    Ios,
    /// `web`
    Web,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreateCheckoutSessionPaymentMethodOptionsWechatPayClient {
    Android = "android",
    Ios = "ios",
    Web = "web",
});
