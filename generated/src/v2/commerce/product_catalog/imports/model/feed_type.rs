// Written by `cargo xtask generate`. Do not edit.

/// The type of feed data being imported into the product catalog.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeedType {
    /// `inventory`
    Inventory,
    /// `pricing`
    Pricing,
    /// `product`
    Product,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FeedType {
    Inventory = "inventory",
    Pricing = "pricing",
    Product = "product",
});
