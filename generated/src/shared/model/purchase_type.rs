// Written by `cargo xtask generate`. Do not edit.

/// The type of purchase.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PurchaseType {
    /// `fuel_and_non_fuel_purchase`
    FuelAndNonFuelPurchase,
    /// `fuel_purchase`
    FuelPurchase,
    /// `non_fuel_purchase`
    NonFuelPurchase,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PurchaseType {
    FuelAndNonFuelPurchase = "fuel_and_non_fuel_purchase",
    FuelPurchase = "fuel_purchase",
    NonFuelPurchase = "non_fuel_purchase",
});
