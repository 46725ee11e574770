// Written by `cargo xtask generate`. Do not edit.
//! What is in `features.customer_update` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).

/// The values of `features.customer_update.allowed_updates[]` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration), `features[customer_update][allowed_updates][]` of [`billing_portal::configurations::create`](fn@crate::billing_portal::configurations::create) and one more place.
#[non_exhaustive]
pub enum AllowedUpdate {
    /// `address`
    Address,
    /// `email`
    Email,
    /// `name`
    Name,
    /// `phone`
    Phone,
    /// `shipping`
    Shipping,
    /// `tax_id`
    TaxId,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AllowedUpdate {
    Address = "address",
    Email = "email",
    Name = "name",
    Phone = "phone",
    Shipping = "shipping",
    TaxId = "tax_id",
});
