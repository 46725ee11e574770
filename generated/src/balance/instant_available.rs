// Written by `cargo xtask generate`. Do not edit.
//! What is in `instant_available` of [`Balance`](crate::Balance).

pub use crate::balance::available as net_available;
pub use crate::balance::available::SourceTypes;

/// An object in `instant_available[].net_available[]` of [`Balance`](crate::Balance).
#[derive(Clone)]
#[non_exhaustive]
pub struct NetAvailable {
    /// Net balance amount, subtracting fees from platform-set pricing.
    pub amount: i64,
    /// ID of the external account for this net balance (not expandable).
    pub destination: String,
    pub source_types: Option<rt::Part<crate::balance::available::SourceTypes>>,
}

impl rt::Blank for NetAvailable {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        destination: rt::Blank::BLANK,
        source_types: rt::Blank::BLANK,
    };
}

impl rt::Record for NetAvailable {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "balance_net_available",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("destination", rt::REQUIRED),
                rt::Field("source_types", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.destination,
            _ => &self.source_types,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.destination,
            _ => &mut self.source_types,
        }
    }
}

rt::record_traits!(NetAvailable);
