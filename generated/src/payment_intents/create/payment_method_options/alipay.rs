// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.alipay` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

/// The values of `payment_method_options[alipay][setup_future_usage]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[amazon_pay][setup_future_usage]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 40 more places.
#[non_exhaustive]
pub enum SetupFutureUsage {
    /// `none`
    None,
    /// `off_session`
    OffSession,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SetupFutureUsage {
    None = "none",
    OffSession = "off_session",
});
