// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetV2CoreAccountsId/include[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountInclude {
    /// `configuration.customer`
    ConfigurationCustomer,
    /// `configuration.merchant`
    ConfigurationMerchant,
    /// `configuration.recipient`
    ConfigurationRecipient,
    /// `defaults`
    Defaults,
    /// `future_requirements`
    FutureRequirements,
    /// `identity`
    Identity,
    /// `requirements`
    Requirements,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountInclude {
    ConfigurationCustomer = "configuration.customer",
    ConfigurationMerchant = "configuration.merchant",
    ConfigurationRecipient = "configuration.recipient",
    Defaults = "defaults",
    FutureRequirements = "future_requirements",
    Identity = "identity",
    Requirements = "requirements",
});
