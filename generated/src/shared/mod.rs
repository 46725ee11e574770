// Written by `cargo xtask generate`. Do not edit.
//! Types that no one module owns.

pub(crate) mod model;
pub(crate) mod params;
