// Written by `cargo xtask generate`. Do not edit.
//! What is in `v2::errors::account_controller_ua_unsupported_configuration::error`.

/// The invalid permutation provided.
///
/// An object in `error.invalid_permutation` of [`AccountControllerUaUnsupportedConfiguration`](crate::v2::errors::AccountControllerUaUnsupportedConfiguration) and `error.invalid_permutation` of [`AccountControllerUnsupportedConfiguration`](crate::v2::errors::AccountControllerUnsupportedConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvalidPermutation {
    /// The value provided for the dashboard field.
    pub dashboard: String,
    /// The value provided for the fees_collector field.
    pub fees_collector: String,
    /// The value provided for the losses_collector field.
    pub losses_collector: String,
}

impl rt::Blank for InvalidPermutation {
    const BLANK: Self = Self {
        dashboard: rt::Blank::BLANK,
        fees_collector: rt::Blank::BLANK,
        losses_collector: rt::Blank::BLANK,
    };
}

impl rt::Record for InvalidPermutation {
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
                rt::Field("dashboard", rt::REQUIRED),
                rt::Field("fees_collector", rt::REQUIRED),
                rt::Field("losses_collector", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.dashboard,
            1 => &self.fees_collector,
            _ => &self.losses_collector,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.dashboard,
            1 => &mut self.fees_collector,
            _ => &mut self.losses_collector,
        }
    }
}

rt::record_traits!(InvalidPermutation);
