// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `treasury_outbound_payments_resource_us_domestic_wire_tracking_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundPaymentsResourceUsDomesticWireTrackingDetails {
    /// CHIPS System Sequence Number (SSN) of the OutboundPayment for payments sent over the
    /// `us_domestic_wire` network.
    pub chips: Option<String>,
    /// IMAD of the OutboundPayment for payments sent over the `us_domestic_wire` network.
    pub imad: Option<String>,
    /// OMAD of the OutboundPayment for payments sent over the `us_domestic_wire` network.
    pub omad: Option<String>,
}

impl Blank for TreasuryOutboundPaymentsResourceUsDomesticWireTrackingDetails {
    const BLANK: Self = Self {
        chips: Blank::BLANK,
        imad: Blank::BLANK,
        omad: Blank::BLANK,
    };
}

impl Record for TreasuryOutboundPaymentsResourceUsDomesticWireTrackingDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_outbound_payments_resource_us_domestic_wire_tracking_details",
            constants: &[],
            fields: &[
                Field("chips", NULLABLE),
                Field("imad", NULLABLE),
                Field("omad", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.chips,
            1 => &self.imad,
            _ => &self.omad,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.chips,
            1 => &mut self.imad,
            _ => &mut self.omad,
        }
    }
}

impl std::fmt::Debug for TreasuryOutboundPaymentsResourceUsDomesticWireTrackingDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryOutboundPaymentsResourceUsDomesticWireTrackingDetails);
