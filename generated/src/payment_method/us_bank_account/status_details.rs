// Written by `cargo xtask generate`. Do not edit.
//! What is in `us_bank_account.status_details` of [`PaymentMethod`](crate::PaymentMethod).

pub mod blocked;

/// An object in `us_bank_account.status_details.blocked` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.us_bank_account.status_details.blocked` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct Blocked {
    /// The ACH network code that resulted in this block.
    pub network_code: Option<blocked::NetworkCode>,
    /// The reason why this PaymentMethod's fingerprint has been blocked
    pub reason: Option<blocked::Reason>,
}

impl rt::Blank for Blocked {
    const BLANK: Self = Self {
        network_code: rt::Blank::BLANK,
        reason: rt::Blank::BLANK,
    };
}

impl rt::Record for Blocked {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_us_bank_account_blocked",
            constants: &[],
            fields: &[
                rt::Field("network_code", rt::NULLABLE),
                rt::Field("reason", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.network_code,
            _ => &self.reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.network_code,
            _ => &mut self.reason,
        }
    }
}

rt::record_traits!(Blocked);
