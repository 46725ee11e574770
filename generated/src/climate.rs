// Written by `cargo xtask generate`. Do not edit.
//! What is in `climate`.

#[cfg(feature = "climate-orders")]
pub mod orders;
#[cfg(feature = "climate-products")]
pub mod products;
#[cfg(feature = "climate-suppliers")]
pub mod suppliers;
