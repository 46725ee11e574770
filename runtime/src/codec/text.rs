//! Small helpers of the writers.

/// An integer in decimal, written at the end of `room`. Most have so few digits that a call would cost as much.
#[inline(always)]
pub(crate) fn integer(room: &mut [u8; 20], value: i64) -> &[u8] {
    let mut start = room.len();
    let mut rest = value.unsigned_abs();
    loop {
        start -= 1;
        room[start] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        start -= 1;
        room[start] = b'-';
    }
    &room[start..]
}

/// Appends an integer in decimal.
pub(crate) fn push_integer(out: &mut String, value: i64) {
    // ASCII, so never empty.
    out.push_str(std::str::from_utf8(integer(&mut [0; 20], value)).unwrap_or_default());
}
