// Written by `cargo xtask generate`. Do not edit.
//! What is in `components.balance_report` of [`AccountSession`](crate::AccountSession).

/// An object in `components.balance_report.features` of [`AccountSession`](crate::AccountSession), `components.documents.features` of [`AccountSession`](crate::AccountSession) and 5 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Features {}

impl rt::Blank for Features {
    const BLANK: Self = Self {};
}

impl rt::Record for Features {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_base_features",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

rt::record_traits!(Features);
