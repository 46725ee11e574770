// Written by `cargo xtask generate`. Do not edit.

/// The values of `payment_links_resource_card_restrictions/brands_blocked[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrandsBlocked {
    /// `american_express`
    AmericanExpress,
    /// `discover_global_network`
    DiscoverGlobalNetwork,
    /// `mastercard`
    Mastercard,
    /// `visa`
    Visa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BrandsBlocked {
    AmericanExpress = "american_express",
    DiscoverGlobalNetwork = "discover_global_network",
    Mastercard = "mastercard",
    Visa = "visa",
});
