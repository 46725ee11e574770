// Written by `cargo xtask generate`. Do not edit.

/// The values of `portal_customer_update/allowed_updates[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
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

stripe_runtime::open_enum!(AllowedUpdate {
    Address = "address",
    Email = "email",
    Name = "name",
    Phone = "phone",
    Shipping = "shipping",
    TaxId = "tax_id",
});
