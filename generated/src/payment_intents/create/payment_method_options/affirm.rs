// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.affirm` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

/// The values of `payment_method_options[affirm][capture_method]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[afterpay_clearpay][capture_method]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 55 more places.
#[non_exhaustive]
pub enum CaptureMethod {
    /// `manual`
    Manual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CaptureMethod {
    Manual = "manual",
});

/// The values of `payment_method_options[affirm][setup_future_usage]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[afterpay_clearpay][setup_future_usage]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 58 more places.
#[non_exhaustive]
pub enum SetupFutureUsage {
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SetupFutureUsage {
    None = "none",
});
