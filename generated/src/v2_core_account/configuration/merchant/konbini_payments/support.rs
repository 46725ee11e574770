// Written by `cargo xtask generate`. Do not edit.
//! What is in `configuration.merchant.konbini_payments.support` of [`V2CoreAccount`](crate::V2CoreAccount).

/// Support hours for Konbini payments.
///
/// An object in `configuration.merchant.konbini_payments.support.hours` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Hours {
    /// Support hours end time (JST time of day) for in `HH:MM` format.
    pub end_time: Option<String>,
    /// Support hours start time (JST time of day) for in `HH:MM` format.
    pub start_time: Option<String>,
}

impl rt::Blank for Hours {
    const BLANK: Self = Self {
        end_time: rt::Blank::BLANK,
        start_time: rt::Blank::BLANK,
    };
}

impl rt::Record for Hours {
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
                rt::Field("end_time", rt::OPTIONAL),
                rt::Field("start_time", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.end_time,
            _ => &self.start_time,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.end_time,
            _ => &mut self.start_time,
        }
    }
}

rt::record_traits!(Hours);
