// Written by `cargo xtask generate`. Do not edit.
//! What is in `configuration.merchant.konbini_payments` of [`V2CoreAccount`](crate::V2CoreAccount).

pub mod support;

/// Support for Konbini payments.
///
/// An object in `configuration.merchant.konbini_payments.support` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Support {
    /// Support email address for Konbini payments.
    pub email: Option<String>,
    /// Support hours for Konbini payments.
    pub hours: Option<rt::Part<support::Hours>>,
    /// Support phone number for Konbini payments.
    pub phone: Option<String>,
}

impl rt::Blank for Support {
    const BLANK: Self = Self {
        email: rt::Blank::BLANK,
        hours: rt::Blank::BLANK,
        phone: rt::Blank::BLANK,
    };
}

impl rt::Record for Support {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("email", rt::OPTIONAL),
                rt::Field("hours", rt::OPTIONAL),
                rt::Field("phone", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.email,
            1 => &self.hours,
            _ => &self.phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.email,
            1 => &mut self.hours,
            _ => &mut self.phone,
        }
    }
}

rt::record_traits!(Support);
