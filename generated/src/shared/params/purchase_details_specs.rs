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
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `fleet`.
    #[inline]
    pub fn fleet(mut self, fleet: FleetSpecs) -> Self {
        self.0.set("fleet", fleet);
        self
    }

    /// Sets `flight`.
    #[inline]
    pub fn flight(mut self, flight: FlightSpecs) -> Self {
        self.0.set("flight", flight);
        self
    }

    /// Sets `fuel`.
    #[inline]
    pub fn fuel(mut self, fuel: FuelSpecs) -> Self {
        self.0.set("fuel", fuel);
        self
    }

    /// Sets `lodging`.
    #[inline]
    pub fn lodging(mut self, lodging: LodgingSpecs) -> Self {
        self.0.set("lodging", lodging);
        self
    }

    /// Sets `receipt`.
    #[inline]
    pub fn receipt(mut self, receipt: impl IntoIterator<Item = ReceiptSpecs>) -> Self {
        self.0.set("receipt", Value::list(receipt));
        self
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.0.set("reference", Value::text(reference));
        self
    }
}

impl Default for PurchaseDetailsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
