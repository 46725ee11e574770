// Written by `cargo xtask generate`. Do not edit.
//! What is in `configuration.customer.capabilities.automatic_indirect_tax` of [`V2CoreAccount`](crate::V2CoreAccount).

pub mod status_detail;

/// The status of the Capability.
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `pending`
    Pending,
    /// `restricted`
    Restricted,
    /// `unsupported`
    Unsupported,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Active = "active",
    Pending = "pending",
    Restricted = "restricted",
    Unsupported = "unsupported",
});

/// An object in `configuration.customer.capabilities.automatic_indirect_tax.status_details[]` of [`V2CoreAccount`](crate::V2CoreAccount), `configuration.merchant.capabilities.ach_debit_payments.status_details[]` of [`V2CoreAccount`](crate::V2CoreAccount) and 46 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusDetail {
    /// Machine-readable code explaining the reason for the Capability to be in its current status.
    pub code: status_detail::Code,
    /// Machine-readable code explaining how to make the Capability active.
    pub resolution: status_detail::Resolution,
}

impl rt::Blank for StatusDetail {
    const BLANK: Self = Self {
        code: rt::Blank::BLANK,
        resolution: rt::Blank::BLANK,
    };
}

impl rt::Record for StatusDetail {
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
                rt::Field("code", rt::REQUIRED),
                rt::Field("resolution", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.code,
            _ => &self.resolution,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.code,
            _ => &mut self.resolution,
        }
    }
}

rt::record_traits!(StatusDetail);
