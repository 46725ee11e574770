// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.card.restrictions` of [`CheckoutSession`](crate::CheckoutSession).

/// The values of `payment_method_options.card.restrictions.brands_blocked[]` of [`CheckoutSession`](crate::CheckoutSession), `payment_method_options.card.restrictions.brands_blocked[]` of [`PaymentLink`](crate::PaymentLink) and 3 more places.
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

rt::open_enum!(BrandsBlocked {
    AmericanExpress = "american_express",
    DiscoverGlobalNetwork = "discover_global_network",
    Mastercard = "mastercard",
    Visa = "visa",
});
