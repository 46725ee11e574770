// Written by `cargo xtask generate`. Do not edit.

/// The type of fuel service.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceType {
    /// `full_service`
    FullService,
    /// `non_fuel_transaction`
    NonFuelTransaction,
    /// `self_service`
    SelfService,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ServiceType {
    FullService = "full_service",
    NonFuelTransaction = "non_fuel_transaction",
    SelfService = "self_service",
});
