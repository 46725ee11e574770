// Written by `cargo xtask generate`. Do not edit.
//! What is in `configuration.customer.capabilities` of [`V2CoreAccount`](crate::V2CoreAccount).

pub mod automatic_indirect_tax;

/// Generates requirements for enabling automatic indirect tax calculation on this customer's
/// invoices or subscriptions. Recommended to request this capability if planning to enable
/// automatic tax calculation on this customer's invoices or subscriptions.
///
/// An object in `configuration.customer.capabilities.automatic_indirect_tax` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct AutomaticIndirectTax {
    /// The status of the Capability.
    pub status: automatic_indirect_tax::Status,
    /// Additional details about the capability's status. This value is empty when `status` is `active`.
    pub status_details: Vec<automatic_indirect_tax::StatusDetail>,
}

impl rt::Blank for AutomaticIndirectTax {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for AutomaticIndirectTax {
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
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(AutomaticIndirectTax);
