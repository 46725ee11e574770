// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `package_dimensions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PackageDimensions {
    /// Height, in inches.
    pub height: f64,
    /// Length, in inches.
    pub length: f64,
    /// Weight, in ounces.
    pub weight: f64,
    /// Width, in inches.
    pub width: f64,
}

impl Blank for PackageDimensions {
    const BLANK: Self = Self {
        height: Blank::BLANK,
        length: Blank::BLANK,
        weight: Blank::BLANK,
        width: Blank::BLANK,
    };
}

impl Record for PackageDimensions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "package_dimensions",
            constants: &[],
            fields: &[
                Field("height", REQUIRED),
                Field("length", REQUIRED),
                Field("weight", REQUIRED),
                Field("width", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.height,
            1 => &self.length,
            2 => &self.weight,
            _ => &self.width,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.height,
            1 => &mut self.length,
            2 => &mut self.weight,
            _ => &mut self.width,
        }
    }
}

impl std::fmt::Debug for PackageDimensions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PackageDimensions);
