// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    TreasuryOutboundPaymentsResourceAchTrackingDetails,
    TreasuryOutboundPaymentsResourceOutboundPaymentResourceTrackingDetailsType,
    TreasuryOutboundPaymentsResourceUsDomesticWireTrackingDetails,
};

/// The schema `treasury_outbound_payments_resource_outbound_payment_resource_tracking_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundPaymentsResourceOutboundPaymentResourceTrackingDetails {
    pub ach: Option<Part<TreasuryOutboundPaymentsResourceAchTrackingDetails>>,
    /// The US bank account network used to send funds.
    pub type_: TreasuryOutboundPaymentsResourceOutboundPaymentResourceTrackingDetailsType,
    pub us_domestic_wire: Option<
        Part<TreasuryOutboundPaymentsResourceUsDomesticWireTrackingDetails>,
    >,
}

impl Blank for TreasuryOutboundPaymentsResourceOutboundPaymentResourceTrackingDetails {
    const BLANK: Self = Self {
        ach: Blank::BLANK,
        type_: Blank::BLANK,
        us_domestic_wire: Blank::BLANK,
    };
}

impl Record for TreasuryOutboundPaymentsResourceOutboundPaymentResourceTrackingDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_outbound_payments_resource_outbound_payment_resource_tracking_details",
            constants: &[],
            fields: &[
                Field("ach", OPTIONAL),
                Field("type", REQUIRED),
                Field("us_domestic_wire", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.ach,
            1 => &self.type_,
            _ => &self.us_domestic_wire,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.ach,
            1 => &mut self.type_,
            _ => &mut self.us_domestic_wire,
        }
    }
}

impl std::fmt::Debug
for TreasuryOutboundPaymentsResourceOutboundPaymentResourceTrackingDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryOutboundPaymentsResourceOutboundPaymentResourceTrackingDetails);
