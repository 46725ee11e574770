// Written by `cargo xtask generate`. Do not edit.

/// The values of `customer_session_resource_components_resource_customer_sheet_resource_features/payment_method_allow_redisplay_filters[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodAllowRedisplayFilter {
    /// `always`
    Always,
    /// `limited`
    Limited,
    /// `unspecified`
    Unspecified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodAllowRedisplayFilter {
    Always = "always",
    Limited = "limited",
    Unspecified = "unspecified",
});
