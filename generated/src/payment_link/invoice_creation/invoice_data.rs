// Written by `cargo xtask generate`. Do not edit.
//! What is in `invoice_creation.invoice_data` of [`PaymentLink`](crate::PaymentLink).

pub use crate::payment_link::automatic_tax::liability as issuer;
pub use crate::customer::invoice_settings::RenderingOptions;
pub use crate::invoice::CustomField;

/// An object in `invoice_creation.invoice_data.issuer` of [`PaymentLink`](crate::PaymentLink) and `subscription_data.invoice_settings.issuer` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct Issuer {
    /// The connected account being referenced when `type` is `account`.
    pub account: Option<rt::Expandable<crate::ids::AccountId>>,
    /// Type of the account referenced.
    pub type_: crate::payment_link::automatic_tax::liability::Type,
}

impl rt::Blank for Issuer {
    const BLANK: Self = Self {
        account: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Issuer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_account_reference",
            constants: &[],
            fields: &[
                rt::Field("account", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Issuer);
