// Written by `cargo xtask generate`. Do not edit.
//! What is in `sepa_debit` of [`PaymentMethod`](crate::PaymentMethod).

/// An object in `sepa_debit.generated_from` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.sepa_debit.generated_from` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct GeneratedFrom {
    /// The ID of the Charge that generated this PaymentMethod, if any.
    pub charge: Option<rt::Expandable<crate::ids::ChargeId>>,
    /// The ID of the SetupAttempt that generated this PaymentMethod, if any.
    pub setup_attempt: Option<rt::Expandable<crate::ids::SetupAttemptId>>,
}

impl rt::Blank for GeneratedFrom {
    const BLANK: Self = Self {
        charge: rt::Blank::BLANK,
        setup_attempt: rt::Blank::BLANK,
    };
}

impl rt::Record for GeneratedFrom {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "sepa_debit_generated_from",
            constants: &[],
            fields: &[
                rt::Field("charge", rt::NULLABLE),
                rt::Field("setup_attempt", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.charge,
            _ => &self.setup_attempt,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.charge,
            _ => &mut self.setup_attempt,
        }
    }
}

rt::record_traits!(GeneratedFrom);
