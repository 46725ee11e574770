// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{FleetSpecs, FlightSpecs, FuelSpecs, LodgingSpecs, ReceiptSpecs};

stripe_runtime::params! {
    /// Additional purchase information that is optionally provided by the merchant.
    ///
    /// Parameters at `PostTestHelpersIssuingAuthorizationsAuthorizationCapture/purchase_details`, `PostTestHelpersIssuingTransactionsCreateForceCapture/purchase_details`, `PostTestHelpersIssuingTransactionsCreateUnlinkedRefund/purchase_details`.
    pub struct PurchaseDetailsSpecs;
}

impl PurchaseDetailsSpecs {
    /// No parameters yet.
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `fleet`.
    pub fn fleet(mut self, fleet: FleetSpecs) -> Self {
        self.0.set("fleet", fleet);
        self
    }

    /// Sets `flight`.
    pub fn flight(mut self, flight: FlightSpecs) -> Self {
        self.0.set("flight", flight);
        self
    }

    /// Sets `fuel`.
    pub fn fuel(mut self, fuel: FuelSpecs) -> Self {
        self.0.set("fuel", fuel);
        self
    }

    /// Sets `lodging`.
    pub fn lodging(mut self, lodging: LodgingSpecs) -> Self {
        self.0.set("lodging", lodging);
        self
    }

    /// Sets `receipt`.
    pub fn receipt(mut self, receipt: impl IntoIterator<Item = ReceiptSpecs>) -> Self {
        self.0.set("receipt", Value::list(receipt));
        self
    }

    /// Sets `reference`.
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.0.set("reference", Value::text(reference));
        self
    }
}

impl Default for PurchaseDetailsSpecs {
    fn default() -> Self {
        Self::new()
    }
}
