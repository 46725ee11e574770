//! The fault matrix: every kind of call under every fault, as the table in `RELIABILITY.md`.
//!
//! The tests write the table and compare it with the file; `RELIABILITY=write` in the environment writes it anew. Whatever the
//! table says, three things hold in each of its cells: a call has one idempotency key at most, a result is that of its own
//! request, and nothing goes to another host.

mod calls;
mod connection;
mod deliveries;
mod framing;
mod stage;
mod statuses;
mod table;
mod tries;
