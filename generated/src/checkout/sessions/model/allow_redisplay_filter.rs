// Written by `cargo xtask generate`. Do not edit.

/// The values of `payment_pages_checkout_session_saved_payment_method_options/allow_redisplay_filters[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllowRedisplayFilter {
    /// `always`
    Always,
    /// `limited`
    Limited,
    /// `unspecified`
    Unspecified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AllowRedisplayFilter {
    Always = "always",
    Limited = "limited",
    Unspecified = "unspecified",
});
