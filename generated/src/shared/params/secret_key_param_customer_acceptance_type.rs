// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostPaymentIntents/mandate_data/customer_acceptance/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecretKeyParamCustomerAcceptanceType {
    /// `offline`
    Offline,
    /// `online`
    Online,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SecretKeyParamCustomerAcceptanceType {
    Offline = "offline",
    Online = "online",
});
