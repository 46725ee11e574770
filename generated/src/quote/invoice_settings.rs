// Written by `cargo xtask generate`. Do not edit.
//! What is in `invoice_settings` of [`Quote`](crate::Quote).

pub use crate::quote::automatic_tax::liability as issuer;

/// An object in `invoice_settings.issuer` of [`Quote`](crate::Quote).
#[derive(Clone)]
#[non_exhaustive]
pub struct Issuer {
    /// The connected account being referenced when `type` is `account`.
    pub account: Option<rt::Expandable<crate::ids::AccountId>>,
    /// Type of the account referenced.
    pub type_: crate::quote::automatic_tax::liability::Type,
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
