// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::{
    IssuingTransactionFleetData, IssuingTransactionFlightData,
    IssuingTransactionFuelData, IssuingTransactionLodgingData,
    IssuingTransactionReceiptData,
};

/// The schema `issuing_transaction_purchase_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionPurchaseDetails {
    /// Fleet-specific information for transactions using Fleet cards.
    pub fleet: Option<Part<IssuingTransactionFleetData>>,
    /// Information about the flight that was purchased with this transaction.
    pub flight: Option<Part<IssuingTransactionFlightData>>,
    /// Information about fuel that was purchased with this transaction.
    pub fuel: Option<Part<IssuingTransactionFuelData>>,
    /// Information about lodging that was purchased with this transaction.
    pub lodging: Option<Part<IssuingTransactionLodgingData>>,
    /// The line items in the purchase.
    pub receipt: Option<Vec<IssuingTransactionReceiptData>>,
    /// A merchant-specific order number.
    pub reference: Option<String>,
}

impl Blank for IssuingTransactionPurchaseDetails {
    const BLANK: Self = Self {
        fleet: Blank::BLANK,
        flight: Blank::BLANK,
        fuel: Blank::BLANK,
        lodging: Blank::BLANK,
        receipt: Blank::BLANK,
        reference: Blank::BLANK,
    };
}

impl Record for IssuingTransactionPurchaseDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_transaction_purchase_details",
            constants: &[],
            fields: &[
                Field("fleet", NULLABLE),
                Field("flight", NULLABLE),
                Field("fuel", NULLABLE),
                Field("lodging", NULLABLE),
                Field("receipt", NULLABLE),
                Field("reference", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.fleet,
            1 => &self.flight,
            2 => &self.fuel,
            3 => &self.lodging,
            4 => &self.receipt,
            _ => &self.reference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.fleet,
            1 => &mut self.flight,
            2 => &mut self.fuel,
            3 => &mut self.lodging,
            4 => &mut self.receipt,
            _ => &mut self.reference,
        }
    }
}

impl std::fmt::Debug for IssuingTransactionPurchaseDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingTransactionPurchaseDetails);
