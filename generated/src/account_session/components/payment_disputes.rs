// Written by `cargo xtask generate`. Do not edit.
//! What is in `components.payment_disputes` of [`AccountSession`](crate::AccountSession).

/// An object in `components.payment_disputes.features` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Features {
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
            name: "connect_embedded_payment_disputes_features",
            constants: &[],
            fields: &[
                rt::Field("destination_on_behalf_of_charge_management", rt::REQUIRED),
                rt::Field("dispute_management", rt::REQUIRED),
                rt::Field("refund_management", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.destination_on_behalf_of_charge_management,
            1 => &self.dispute_management,
            _ => &self.refund_management,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.destination_on_behalf_of_charge_management,
            1 => &mut self.dispute_management,
            _ => &mut self.refund_management,
        }
    }
}

rt::record_traits!(Features);
