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
    pub fn fleet(self, fleet: FleetSpecs) -> Self {
        Self(self.0.with("fleet", fleet))
    }

    /// Sets `flight`.
    #[inline]
    pub fn flight(self, flight: FlightSpecs) -> Self {
        Self(self.0.with("flight", flight))
    }

    /// Sets `fuel`.
    #[inline]
    pub fn fuel(self, fuel: FuelSpecs) -> Self {
        Self(self.0.with("fuel", fuel))
    }

    /// Sets `lodging`.
    #[inline]
    pub fn lodging(self, lodging: LodgingSpecs) -> Self {
        Self(self.0.with("lodging", lodging))
    }

    /// Sets `receipt`.
    #[inline]
    pub fn receipt(self, receipt: impl IntoIterator<Item = ReceiptSpecs>) -> Self {
        Self(self.0.with("receipt", Value::list(receipt)))
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(self, reference: impl Into<String>) -> Self {
        Self(self.0.with("reference", Value::text(reference)))
    }
}

impl Default for PurchaseDetailsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
