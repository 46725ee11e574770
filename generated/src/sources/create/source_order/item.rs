// Written by `cargo xtask generate`. Do not edit.
//! What `source_order.item` of [`sources::create`](fn@crate::sources::create) takes.

/// The values of `source_order[items][][type]` of [`sources::create`](fn@crate::sources::create) and `source_order[items][][type]` of [`sources::update`](fn@crate::sources::update).
#[non_exhaustive]
pub enum Type {
    /// `discount`
    Discount,
    /// `shipping`
    Shipping,
    /// `sku`
    Sku,
    /// `tax`
    Tax,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Discount = "discount",
    Shipping = "shipping",
    Sku = "sku",
    Tax = "tax",
});
