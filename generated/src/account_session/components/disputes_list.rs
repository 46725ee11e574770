// Written by `cargo xtask generate`. Do not edit.
//! What is in `components.disputes_list` of [`AccountSession`](crate::AccountSession).

/// An object in `components.disputes_list.features` of [`AccountSession`](crate::AccountSession), `components.payment_details.features` of [`AccountSession`](crate::AccountSession) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Features {
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

impl rt::Blank for Features {
    const BLANK: Self = Self {
        capture_payments: rt::Blank::BLANK,
        destination_on_behalf_of_charge_management: rt::Blank::BLANK,
        dispute_management: rt::Blank::BLANK,
        refund_management: rt::Blank::BLANK,
    };
}

impl rt::Record for Features {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_disputes_list_features | connect_embedded_payments_features",
            constants: &[],
            fields: &[
                rt::Field("capture_payments", rt::REQUIRED),
                rt::Field("destination_on_behalf_of_charge_management", rt::REQUIRED),
                rt::Field("dispute_management", rt::REQUIRED),
                rt::Field("refund_management", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capture_payments,
            1 => &self.destination_on_behalf_of_charge_management,
            2 => &self.dispute_management,
            _ => &self.refund_management,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capture_payments,
            1 => &mut self.destination_on_behalf_of_charge_management,
            2 => &mut self.dispute_management,
            _ => &mut self.refund_management,
        }
    }
}

rt::record_traits!(Features);
