// Written by `cargo xtask generate`. Do not edit.
//! What is in `v2::errors::custom_account_beta`.

/// Information about the error that occurred
///
/// An object in `error` of [`CustomAccountBeta`](crate::v2::errors::CustomAccountBeta).
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
    /// A human-readable message providing more details about the error
    pub message: String,
    /// A user-friendly message that can be shown to end-users
    pub user_message: String,
}

impl rt::Blank for Error {
    const BLANK: Self = Self {
        message: rt::Blank::BLANK,
        user_message: rt::Blank::BLANK,
    };
}

impl rt::Record for Error {
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
            constants: &[("code", rt::Constant::Str("custom_account_beta"))],
            fields: &[
                rt::Field("message", rt::REQUIRED),
                rt::Field("user_message", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.message,
            _ => &self.user_message,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.message,
            _ => &mut self.user_message,
        }
    }
}

rt::record_traits!(Error);
