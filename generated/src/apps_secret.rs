// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`AppsSecret`](crate::AppsSecret).

pub mod scope;

/// An object in `scope` of [`AppsSecret`](crate::AppsSecret).
#[derive(Clone)]
#[non_exhaustive]
pub struct Scope {
    /// The secret scope type.
    pub type_: scope::Type,
    /// The user ID, if type is set to "user"
    pub user: Option<String>,
}

impl rt::Blank for Scope {
    const BLANK: Self = Self {
        type_: rt::Blank::BLANK,
        user: rt::Blank::BLANK,
    };
}

impl rt::Record for Scope {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "secret_service_resource_scope",
            constants: &[],
            fields: &[rt::Field("type", rt::REQUIRED), rt::Field("user", rt::OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.type_,
            _ => &self.user,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.type_,
            _ => &mut self.user,
        }
    }
}

rt::record_traits!(Scope);
