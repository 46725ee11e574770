// Written by `cargo xtask generate`. Do not edit.
//! What is in `future_requirements.entry.impact` of [`V2CoreAccount`](crate::V2CoreAccount).

pub mod restricts_capability;

/// An object in `future_requirements.entries[].impact.restricts_capabilities[]` of [`V2CoreAccount`](crate::V2CoreAccount) and `requirements.entries[].impact.restricts_capabilities[]` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct RestrictsCapability {
    /// The name of the Capability which will be restricted.
    pub capability: restricts_capability::Capability,
    /// The configuration which specifies the Capability which will be restricted.
    pub configuration: restricts_capability::Configuration,
    /// Details about when in the account lifecycle the requirement must be collected by the avoid the
    /// Capability restriction.
    pub deadline: restricts_capability::Deadline,
}

impl rt::Blank for RestrictsCapability {
    const BLANK: Self = Self {
        capability: rt::Blank::BLANK,
        configuration: rt::Blank::BLANK,
        deadline: rt::Blank::BLANK,
    };
}

impl rt::Record for RestrictsCapability {
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
                rt::Field("capability", rt::REQUIRED),
                rt::Field("configuration", rt::REQUIRED),
                rt::Field("deadline", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.capability,
            1 => &self.configuration,
            _ => &self.deadline,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.capability,
            1 => &mut self.configuration,
            _ => &mut self.deadline,
        }
    }
}

rt::record_traits!(RestrictsCapability);
