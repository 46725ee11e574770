// Written by `cargo xtask generate`. Do not edit.

/// The values of `portal_subscription_update/default_allowed_updates[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultAllowedUpdate {
    /// `price`
    Price,
    /// `promotion_code`
    PromotionCode,
    /// `quantity`
    Quantity,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(DefaultAllowedUpdate {
    Price = "price",
    PromotionCode = "promotion_code",
    Quantity = "quantity",
});
