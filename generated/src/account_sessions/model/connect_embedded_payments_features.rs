// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `connect_embedded_payments_features`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectEmbeddedPaymentsFeatures {
    /// Whether to allow capturing and cancelling payment intents. This is `true` by default.
    pub capture_payments: bool,
    /// Whether connected accounts can manage destination charges that are created on behalf of them.
    /// This is `false` by default.
    pub destination_on_behalf_of_charge_management: bool,
    /// Whether responding to disputes is enabled, including submitting evidence and accepting disputes.
    /// This is `true` by default.
    pub dispute_management: bool,
    /// Whether sending refunds is enabled. This is `true` by default.
    pub refund_management: bool,
}

impl Blank for ConnectEmbeddedPaymentsFeatures {
    const BLANK: Self = Self {
        capture_payments: Blank::BLANK,
        destination_on_behalf_of_charge_management: Blank::BLANK,
        dispute_management: Blank::BLANK,
        refund_management: Blank::BLANK,
    };
}

impl Record for ConnectEmbeddedPaymentsFeatures {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "connect_embedded_payments_features",
            constants: &[],
            fields: &[
                Field("capture_payments", REQUIRED),
                Field("destination_on_behalf_of_charge_management", REQUIRED),
                Field("dispute_management", REQUIRED),
                Field("refund_management", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.capture_payments,
            1 => &self.destination_on_behalf_of_charge_management,
            2 => &self.dispute_management,
            _ => &self.refund_management,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.capture_payments,
            1 => &mut self.destination_on_behalf_of_charge_management,
            2 => &mut self.dispute_management,
            _ => &mut self.refund_management,
        }
    }
}

impl std::fmt::Debug for ConnectEmbeddedPaymentsFeatures {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ConnectEmbeddedPaymentsFeatures);
